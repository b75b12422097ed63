<?php
# What Wikipedia has and a bare MediaWiki lacks, done by as little as its API shows of it.

use MediaWiki\MediaWikiServices;

# Extension:Disambiguator: __DISAMBIG__ sets a page property. Wikibase: {{SHORTDESC:…}} sets another.
$wgExtensionMessagesFiles['StandInMagic'] = '/site/magic.php';
$wgHooks['GetDoubleUnderscoreIDs'][] = static function ( &$ids ) {
	$ids[] = 'disambiguation';
};
$wgHooks['ParserFirstCallInit'][] = static function ( $parser ) {
	$parser->setFunctionHook( 'shortdesc', static function ( $parser, $text = '' ) {
		$parser->getOutput()->setPageProperty( 'wikibase-shortdesc', $text );
		return '';
	}, Parser::SFH_NO_HASH );
};

# Wikibase: prop=description.
class DescriptionQuery extends ApiQueryBase {
	public function execute() {
		$titles = $this->getPageSet()->getGoodTitles();
		foreach ( PageProps::getInstance()->getProperties( $titles, 'wikibase-shortdesc' ) as $id => $text ) {
			$this->getResult()->addValue( [ 'query', 'pages', $id ], 'description', $text );
		}
	}
}
$wgAPIPropModules['description'] = DescriptionQuery::class;

# The sister Wikipedias.
$wgHooks['InterwikiLoadPrefix'][] = static function ( $prefix, &$row ) {
	if ( !in_array( $prefix, [ 'en', 'de', 'fr' ] ) ) {
		return true;
	}
	$url = "https://$prefix.wikipedia.org/wiki/$1";
	$row = [ 'iw_url' => $url, 'iw_local' => 1, 'iw_trans' => 0, 'iw_api' => '', 'iw_wikiid' => '' ];
	return false;
};

# CirrusSearch: titles by their beginnings, whatever their case; articles with all the words, those with the words in
# their titles first. This SQLite has no search of its own.
class WordSearch extends SearchEngine {
	protected function completionSearchBackend( $search ) {
		$start = mb_strtolower( $search );
		$fits = static fn ( $title ) => str_starts_with( mb_strtolower( $title->getText() ), $start );
		$titles = array_values( array_filter( self::titles( [] ), $fits ) );
		return SearchSuggestionSet::fromTitles( array_slice( $titles, $this->offset, $this->limit ) );
	}

	private static function titles( array $conditions ): array {
		$names = MediaWikiServices::getInstance()->getDBLoadBalancer()->getConnection( DB_REPLICA )->newSelectQueryBuilder()
			->select( 'page_title' )->from( 'page' )
			->where( $conditions + [ 'page_namespace' => NS_MAIN ] )->orderBy( 'page_id' )
			->caller( __METHOD__ )->fetchFieldValues();
		return array_map( static fn ( $name ) => Title::makeTitle( NS_MAIN, $name ), $names );
	}

	protected function doSearchText( $term ) {
		$words = preg_split( '/[^\p{L}\p{N}]+/u', mb_strtolower( $term ), -1, PREG_SPLIT_NO_EMPTY );
		$pages = MediaWikiServices::getInstance()->getWikiPageFactory();
		$ranks = $titles = [];
		foreach ( self::titles( [ 'page_is_redirect' => 0 ] ) as $title ) {
			$content = $pages->newFromTitle( $title )->getContent();
			$name = $title->getText();
			$titles[$name] = $title;
			$ranks[$name] = self::rank( $words, $name, $content ? $content->getTextForSearchIndex() : '' );
		}
		arsort( $ranks );
		$names = array_slice( array_keys( array_filter( $ranks ) ), $this->offset, $this->limit );
		return new FoundTitles( array_map( static fn ( $name ) => $titles[$name], $names ) );
	}

	private static function rank( array $words, string $title, string $text ): int {
		$rank = 0;
		foreach ( $words as $word ) {
			$inTitle = substr_count( mb_strtolower( $title ), $word );
			$inText = substr_count( mb_strtolower( $text ), $word );
			if ( $inTitle + $inText === 0 ) {
				return 0;
			}
			$rank += 100 * $inTitle + $inText;
		}
		return $rank;
	}
}
class FoundTitles extends SearchResultSet {
	public function __construct( array $titles ) {
		parent::__construct();
		$this->results = array_map( fn ( $title ) => SearchResult::newFromTitle( $title, $this ), $titles );
	}

	public function numRows() {
		return count( $this->results );
	}

	public function getTotalHits() {
		return count( $this->results );
	}
}
$wgSearchType = WordSearch::class;

# The database lags by so many seconds as a file says.
$wgHooks['ApiMaxLagInfo'][] = static function ( array &$info ) {
	if ( is_file( '/site/lag' ) ) {
		$info = [ 'host' => 'db1', 'lag' => (float)file_get_contents( '/site/lag' ), 'type' => 'db' ];
	}
};
