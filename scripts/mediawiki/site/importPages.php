<?php
# Writes the pages of a JSON object: titles and their text.
use MediaWiki\MediaWikiServices;
use MediaWiki\Revision\SlotRecord;

require_once '/mw/maintenance/Maintenance.php';

class ImportPages extends Maintenance {
	public function __construct() {
		parent::__construct();
		$this->addArg( 'file', 'The JSON file' );
	}

	public function execute() {
		$user = User::newSystemUser( 'Maintenance script', [ 'steal' => true ] );
		$factory = MediaWikiServices::getInstance()->getWikiPageFactory();
		foreach ( json_decode( file_get_contents( $this->getArg( 0 ) ), true ) as $name => $text ) {
			$page = $factory->newFromTitle( Title::newFromText( $name ) );
			$updater = $page->newPageUpdater( $user );
			$updater->setContent( SlotRecord::MAIN, ContentHandler::makeContent( $text, $page->getTitle() ) );
			$updater->saveRevision( CommentStoreComment::newUnsavedComment( '' ) );
			if ( !$updater->wasSuccessful() ) {
				$this->fatalError( "$name: " . $updater->getStatus()->getWikiText() );
			}
		}
		DeferredUpdates::doUpdates();
	}
}
$maintClass = ImportPages::class;
require_once RUN_MAINTENANCE_IF_MAIN;
